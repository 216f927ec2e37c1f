using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// Turns an utterance into hashed feature keys in two blocks: words (1-3-grams, and pairs of words at any distance in
/// any order, over lightly stemmed words) and characters (2-4-grams inside word boundaries, which survive typing
/// errors).
/// </summary>
internal static class UtteranceFeatures
{
    private const int MaxCharacters = 400;
    private const int MaxWords = 120;

    // Beyond this distance two words seldom have to do with each other, and the pairs of a long text would explode.
    private const int LongestGap = 20;
    private const uint Start = 1;
    private const uint End = 2;
    private const int ShortestGram = 2;
    private const int LongestGram = 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Collect(string utterance, FeatureKeys keys)
    {
        keys.Clear();
        ReadOnlySpan<char> text = utterance.AsSpan(0, Math.Min(utterance.Length, MaxCharacters));
        var tokens = new UtteranceTokens(stackalloc char[MaxCharacters + 8], stackalloc int[MaxCharacters + 8]);
        tokens.Read(text);
        int count = Math.Min(tokens.Count, MaxWords);
        Span<uint> words = stackalloc uint[MaxWords + 2];
        for (int i = 0; i < count; i++)
        {
            words[i + 1] = Hash(Stem(tokens[i]), 17);
        }
        words[0] = Start;
        words[count + 1] = End;
        AddWords(words[..(count + 2)], keys);
        keys.EndBlock();
        for (int i = 0; i < count; i++)
        {
            AddCharacters(tokens[i], keys);
        }
        keys.EndBlock();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddWords(ReadOnlySpan<uint> words, FeatureKeys keys)
    {
        for (int i = 1; i < words.Length - 1; i++)
        {
            keys.Add(words[i]);
        }
        for (int i = 0; i + 1 < words.Length; i++)
        {
            keys.Add(Mix(words[i], words[i + 1], 3));
            if (i + 2 < words.Length)
            {
                keys.Add(Mix(Mix(words[i], words[i + 1], 5), words[i + 2], 5));
            }
            for (int gap = 2; gap <= LongestGap && i > 0 && i + gap < words.Length - 1; gap++)
            {
                uint left = words[i], right = words[i + gap];
                keys.Add(Mix(Math.Min(left, right), Math.Max(left, right), 7));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddCharacters(ReadOnlySpan<char> word, FeatureKeys keys)
    {
        Span<char> framed = stackalloc char[MaxCharacters + 10];
        framed[0] = '<';
        word.CopyTo(framed[1..]);
        framed[word.Length + 1] = '>';
        ReadOnlySpan<char> all = framed[..(word.Length + 2)];
        for (int n = ShortestGram; n <= LongestGram; n++)
        {
            for (int i = 0; i + n <= all.Length; i++)
            {
                keys.Add(Hash(all.Slice(i, n), 29));
            }
        }
    }

    /// <summary>Cuts plural, -ing, -ed and a last e; light, because the character n-grams see the rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^2];
        }
        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            return Undouble(word[..^3]);
        }
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            return Undouble(word[..^2]);
        }
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> word)
        => word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's') ? word[..^1] : word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        uint hash = 2166136261u ^ (seed * 0x9E3779B1u);
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }
        return Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint left, uint right, uint tag)
        => Finish((left * 0x85EBCA6Bu) ^ (uint.RotateLeft(right, 13) * 0xC2B2AE35u) ^ (tag * 0x27D4EB2Fu));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
