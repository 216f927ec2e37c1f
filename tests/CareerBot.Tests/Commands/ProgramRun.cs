namespace CareerBot.Tests.Commands;

/// <summary>The program in a process of its own, run to its end: its folder and its environment are those of a process.</summary>
internal static class ProgramRun
{
    public static Task<CommandLineRun> InAsync(string folder, params string[] args) => InAsync(folder, [], args);

    public static Task<CommandLineRun> InAsync(string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] args)
    {
        var all = environment.Prepend(("Knowledge__CacheDirectory", SomeKnowledge.CacheDirectory)).ToDictionary();
        return ProcessRun.ToEndAsync(ProcessRun.Of(folder, all, args));
    }
}
