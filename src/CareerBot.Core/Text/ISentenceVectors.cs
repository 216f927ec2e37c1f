namespace CareerBot.Core.Text;

/// <summary>A sentence encoder that reads a text as a whole; several threads may ask it at once.</summary>
public interface ISentenceVectors
{
    /// <summary>Names the model and its version: vectors of another one are not comparable.</summary>
    string ModelId { get; }

    /// <summary>Number of values of a vector.</summary>
    int Dimensions { get; }

    /// <summary>Where questions lie that their guide does not answer, with as many values as a vector; null in a model that wasn't taught
    /// any.</summary>
    IReadOnlyList<float>? NoAnswer { get; }

    /// <summary>What is added to the product of a question and <see cref="NoAnswer"/>.</summary>
    float NoAnswerBias { get; }

    /// <summary>The text's vector, of length 1; what is longer than the model reads is left out.</summary>
    float[] Encode(string text);
}
