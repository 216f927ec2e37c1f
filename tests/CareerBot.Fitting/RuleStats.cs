using System.Globalization;
using CareerBot.Core.Answering;

namespace CareerBot.Fitting;

/// <summary>Counts how often a plain condition goes with answerable questions, to see whether it deserves a rule.</summary>
internal static class RuleStats
{
    public static void Print(IReadOnlyList<Judgement> judged, Fusion fusion)
    {
        Show("clear topic without evidence", (signals, one) => signals["uncovered-best"] > 0.6);
        Show("clear topic without evidence, no word matched", (signals, one) => signals["uncovered-best"] > 0.6 && signals["question-coverage"] < 0.3);
        Show("a name is missing", (signals, one) => signals["name-missing"] > 0);
        Show("a very telling word is missing", (signals, one) => signals["rarest-missing"] > 0.7);
        Show("other occupation", (signals, one) => signals["other-occupation"] > 0);
        Show("typed figure far behind", (signals, one) => signals["typed-gap"] > 0.6);

        void Show(string name, Func<Dictionary<string, double>, Judgement, bool> condition)
        {
            var all = judged.Where(one => one.Example.Candidates.Count > 0 && one.Example.Question.Kind is "answer" or "salary" or "not_covered")
                .Where(one => condition(AnswerSignals.Names.Zip(AnswerSignals.Of(one.Example.Understood, fusion.Sort(one.Example.Candidates))).ToDictionary(pair => pair.First, pair => pair.Second), one)).ToArray();
            var answerable = all.Count(one => one.Example.Question.IsAnswerable);
            if (name == "clear topic without evidence") foreach (var one in all.Where(one => one.Example.Question.IsAnswerable)) Console.WriteLine($"RS {one.Example.Understood.Topics[0].Topic} | {one.Example.Question.Question} | {string.Join(" / ", one.Example.Question.Facts?.Select(any => any[0]) ?? [])} | {string.Join(' ', one.Example.Question.Sections ?? [])}");
            var right = all.Count(one => one.Example.Question.IsAnswerable && one.IsFirstRight && one.Probability >= 0.45);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {answerable} answerable ({right} answered from the right section), {all.Length - answerable} not covered ({all.Count(one => !one.Example.Question.IsAnswerable && one.Probability >= 0.45)} answered)"));
        }
    }
}
