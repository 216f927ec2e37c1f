using System.Collections.Frozen;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Words that carry no content of their own in a chat about careers: function words and chat fillers.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = """
        a about above actually after again all also alright am an and any anybody anyone anything are aren't around as ask at aye
        basically be because been before being bit both bro bruh btw but by bye
        can can't cannot cause could couldn't cos coz cuz
        dear did didn't do does doesn't doin doing don't done dont doesnt didnt dude
        each either else em er etc even ever every everybody everyone everything exactly
        few for from fr
        gave general generally get gets getting give given gives go goes going gonna got gotta guess guys
        had hadn't has hasn't have haven't having he her here hers hey hi him his hmm how how's howdy
        i i'd i'll i'm i've idk if im in into is isn't isnt it it's its ive
        jk just
        kind kinda kindly know
        let let's like literally ll lmao lol look lot lots lowkey
        m ma'am madam many may maybe me mean might mine much must my myself
        na nah need needed needs neither never ngl no nope nor not now
        of off oh ok okay on one ones only onto or other others our ours out over own
        p pal per perhaps please pls plz pretty put
        quite
        r rather re real really right rn
        s same say says shall she should shouldn't sir since so some somebody someone something somewhat sort still stuff such sure
        t tbh than thank thanks that that's thats the their theirs them themselves then there there's theres these they they'd they'll they're they've thing things think this those tho though through thru thx til till to too tell told
        u uh um until up upon ur us use used usually
        ve very via vs
        wanna want wanted wants was wasn't wat way ways we we'd we'll we're we've well were weren't what what's whats when when's where where's whether which while who who's whom whose why will with within without won't wont would wouldn't wud
        ya yall yea yeah yep yes yet yo you you'd you'll you're you've your yours yourself youre
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
