using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

/// <summary>The flattened table as it was passed on, cut off at the end of a line.</summary>
public class CutOffTableTests
{
    private const string File = "data/oews/oews_states_M2025.csv";

    [SharedFact(File)]
    public void The_whole_table_is_taken() => Assert.Equal(52, Import(Lines()).ChangedFiles);

    [SharedFact(File)]
    public void A_table_that_ends_in_the_middle_of_the_alphabet_lacks_states() =>
        Assert.Contains("it lacks 30 of the 51 states (Massachusetts … Wyoming)", Refused(lines => lines.TakeWhile(line => !IsOf(line, "Massachusetts"))), StringComparison.Ordinal);

    [SharedFact(File)]
    public void A_table_that_ends_in_the_last_state_has_too_few_occupations_of_it() =>
        Assert.Contains("100 occupations of Wyoming", Refused(lines => lines.SkipLast(415)), StringComparison.Ordinal);

    [SharedFact(File)]
    public void A_table_whose_last_lines_are_lost_stops_before_the_others_do() =>
        Assert.Contains("its last line is Wyoming with 53-", Refused(lines => lines.SkipLast(5)), StringComparison.Ordinal);

    [SharedFact(File)]
    public void A_state_alone_may_be_given() => Assert.Equal(2, Import([.. Lines().Where((line, i) => i == 0 || IsOf(line, "Indiana"))]).ChangedFiles);

    [SharedFact(File)]
    public void A_state_alone_must_be_whole() =>
        Assert.Contains("occupations of Indiana", Refused(lines => lines.Where((line, i) => i == 0 || IsOf(line, "Indiana")).Take(300)), StringComparison.Ordinal);

    private static bool IsOf(string line, string state) => line.Contains($",{state},", StringComparison.Ordinal);

    private static string[] Lines() => System.IO.File.ReadAllLines(RepositoryRoot.Shared(File));

    private static string Refused(Func<IEnumerable<string>, IEnumerable<string>> cut) =>
        Assert.Throws<ImportException>(() => Import([.. cut(Lines())])).Message;

    private static ImportReport Import(string[] lines)
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.csv", string.Join('\n', lines) + "\n");
        return WageImport.Run(Path.Join(folder.Path, "states.csv"), folder.Path);
    }
}
