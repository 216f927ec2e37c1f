using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding;

public class AnswerTypeReaderTests
{
    [Theory]
    [InlineData("how long does it take", AnswerType.Duration)]
    [InlineData("how many years of school", AnswerType.Duration)]
    [InlineData("how soon can I start", AnswerType.Duration)]
    [InlineData("what percentage of them pass", AnswerType.Percentage)]
    [InlineData("the growth rate?", AnswerType.Percentage)]
    [InlineData("how many openings are there", AnswerType.Count)]
    [InlineData("how often do rules change", AnswerType.Count)]
    [InlineData("how much do they earn", AnswerType.Amount)]
    [InlineData("average salary", AnswerType.Amount)]
    [InlineData("what's the tuition", AnswerType.Amount)]
    [InlineData("what does RHIT stand for", AnswerType.Definition)]
    [InlineData("what does EHR mean", AnswerType.Definition)]
    [InlineData("why do they need training", AnswerType.Reason)]
    [InlineData("how come it grows", AnswerType.Reason)]
    [InlineData("what kinds of employers hire them", AnswerType.List)]
    [InlineData("which skills matter", AnswerType.List)]
    [InlineData("give me some tips", AnswerType.List)]
    [InlineData("do I need a degree", AnswerType.YesNo)]
    [InlineData("is it stressful", AnswerType.YesNo)]
    [InlineData("ok but can I work nights", AnswerType.YesNo)]
    [InlineData("tell me about hospitals", AnswerType.Any)]
    [InlineData("", AnswerType.Any)]
    [InlineData("🙂", AnswerType.Any)]
    public void A_question_says_what_kind_of_thing_answers_it(string utterance, AnswerType expected) => Assert.Equal(expected, AnswerTypeReader.Of(utterance));

    [Theory]
    [InlineData("The pay is $44,324 a year.", AnswerTypes.Amount)]
    [InlineData("It takes three to five years.", AnswerTypes.Duration)]
    [InlineData("Jobs grow by 9%.", AnswerTypes.Percentage)]
    [InlineData("It grows because people age.", AnswerTypes.Reason)]
    [InlineData("Electronic health records (EHR) are used.", AnswerTypes.Definition)]
    [InlineData("No licence is needed.", AnswerTypes.Negation)]
    public void A_text_says_what_kinds_of_things_it_holds(string text, AnswerTypes held) => Assert.Equal(held, AnswerTypes.HeldBy(text) & held);
}
