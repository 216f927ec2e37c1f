using System.Diagnostics;
using CareerBot.Distilling;
using CareerBot.Distilling.Fitting;
using CareerBot.Distilling.Reading;

// ARCHITECTURE.md, "Refitting", says what is distilled and why.
return args switch
{
    [var handbook, var wordNet, var commonWords, var output] => Distil(handbook, wordNet, commonWords, output),
    _ => Usage(),
};

static int Distil(string handbook, string wordNet, string commonWords, string output)
{
    const int Rank = 128;
    var watch = Stopwatch.StartNew();
    var corpus = Corpus.Read(handbook, wordNet, commonWords);
    Console.WriteLine($"{corpus.Sentences.Count} sentences, {corpus.HeldOut.Count} more held out, {corpus.CommonWords.Count} common words; {watch.Elapsed.TotalSeconds:0} s");

    using var teacher = new Teacher();
    var sentences = teacher.Embed(corpus.Sentences);
    var heldOut = teacher.Embed(corpus.HeldOut);
    var words = teacher.Embed(corpus.CommonWords);
    Console.WriteLine($"the teacher has read them; {watch.Elapsed.TotalSeconds:0} s");

    var axes = PrincipalAxes.Of(sentences, Rank);
    var lessons = Lesson.From(corpus, sentences, words, axes);
    var student = Student.Beginning(lessons, corpus.CommonWords, words, axes);
    var examination = Examination.Of(corpus.HeldOut, heldOut, axes);
    Console.WriteLine($"mean cosine of held-out sentences to the teacher: {examination.Mark(student):0.0000} before the first epoch");
    StudentFit.Run(student, lessons, epoch => Console.WriteLine($"{examination.Mark(student):0.0000} after epoch {epoch}; {watch.Elapsed.TotalSeconds:0} s"));

    var count = TableWriter.Write(output, student, corpus.CommonWords);
    Console.WriteLine($"{count} words of rank {Rank} written to {output}; {examination.Mark(output):0.0000} as written");
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("usage: HANDBOOK_PAGES WORDNET_DICT COMMON_WORDS_JSON OUTPUT, in the repository's root");
    return 2;
}
