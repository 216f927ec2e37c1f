using System.Text.Json;
using CareerBot.Core.Answering;
using CareerBot.Fitting;

// dotnet run --project tests/CareerBot.Fitting -- tests/data/training knowledge/guides src/CareerBot.Core/Answering/fusion.json
var training = args.Length > 0 ? args[0] : "tests/data/training";
var shipped = args.Length > 1 ? args[1] : "knowledge/guides";
var output = args.Length > 2 ? args[2] : null;

var examples = new List<Example>();
foreach (var questions in Directory.EnumerateFiles(training, "*.jsonl").Order(StringComparer.Ordinal))
{
    var name = Path.GetFileNameWithoutExtension(questions);
    var guide = Path.Join(training, $"{name}.md");
    if (!File.Exists(guide)) guide = Path.Join(shipped, $"{name}.md");
    var read = ExampleReader.Read(guide, questions);
    examples.AddRange(read);
    Console.WriteLine($"{name}: {read.Count} questions reached the guide");
}

// Each guide is judged by weights that never saw it.
var judged = new List<Judgement>();
foreach (var guide in examples.Select(example => example.Guide).Distinct().ToArray())
{
    var fusion = Fitter.Fit([.. examples.Where(example => example.Guide != guide)]);
    var own = examples.Where(example => example.Guide == guide).Select(example => Judgement.Of(example, fusion)).ToArray();
    judged.AddRange(own);
    Console.WriteLine($"left out {guide,-28} {Judgement.Summary(own)}");
}

Console.WriteLine($"all, each guide left out in turn: {Judgement.Summary(judged)}");
var (answerFrom, chooseFrom) = Judgement.Thresholds(judged);
Console.WriteLine($"answer from {answerFrom:0.00}, choose from {chooseFrom:0.00}");

var final = Fitter.Fit(examples) with { AnswerFrom = answerFrom, ChooseFrom = chooseFrom };
Console.WriteLine($"fitted on all: {Judgement.Summary([.. examples.Select(example => Judgement.Of(example, final))])}");
if (output is not null) File.WriteAllText(output, JsonSerializer.Serialize(final, FusionJson.Default.Fusion) + "\n");
else Console.WriteLine(JsonSerializer.Serialize(final, FusionJson.Default.Fusion));
