using CareerBot.Core.Text;
using CareerBot.Knowledge.Loading;

namespace CareerBot.Knowledge.Tests.Content;

/// <summary>The shipped table of word vectors knows plain English, whatever the guides are about.</summary>
public class ShippedEmbeddingsTests
{
    /// <summary>By how much a paraphrase is nearer than something else.</summary>
    private const float Margin = 0.1f;

    private static readonly Lazy<SentenceEncoder> Encoder = new(ShippedVectors.OfWords);

    [Theory]
    [InlineData("The child is sleeping", "A kid is asleep", "The bridge was painted green")]
    [InlineData("Where can I buy bread?", "Which shop sells loaves?", "Who won the match last night?")]
    [InlineData("It is raining heavily outside", "There is a downpour out there", "She lent him her bicycle")]
    [InlineData("He is very angry", "He is furious", "He is a good swimmer")]
    [InlineData("The meal was delicious", "The food tasted great", "The train was late")]
    [InlineData("How old are you?", "What is your age?", "What is the capital of Norway?")]
    [InlineData("My car broke down", "The engine of my automobile stopped working", "My sister plays the violin")]
    [InlineData("They bought a new house", "They purchased a home", "They lost the football game")]
    [InlineData("I have a headache", "My head hurts", "My holiday starts on Monday")]
    [InlineData("The movie was boring", "That film was dull", "That soup is too salty")]
    [InlineData("Please turn off the light", "Switch the lamp off", "Please feed the cat")]
    [InlineData("She is afraid of dogs", "Puppies frighten her", "She forgot her umbrella")]
    [InlineData("The store closes at nine", "The shop shuts in the evening", "The river flows to the sea")]
    public void A_paraphrase_is_nearer_than_something_else(string sentence, string paraphrase, string other) =>
        Assert.True(Cosine(sentence, paraphrase) > Cosine(sentence, other) + Margin, $"{Cosine(sentence, paraphrase):0.00} to '{paraphrase}', {Cosine(sentence, other):0.00} to '{other}'.");

    private static float Cosine(string one, string other) => SentenceEncoder.Cosine(Encoder.Value.Encode(one), Encoder.Value.Encode(other));
}
