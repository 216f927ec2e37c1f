using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Brings in which occupations O*NET relates to which, by the codes that the wage tables hold.</summary>
public static class RelatedImport
{
    private const string Code = "O*NET-SOC Code";
    private const string Other = "Related O*NET-SOC Code";
    private const string Tier = "Relatedness Tier";
    private const string Index = "Index";
    private const int Most = 8;

    /// <param name="path">O*NET's "Related Occupations.txt".</param>
    /// <param name="knowledge">The knowledge folder; its tables say which codes there are figures of.</param>
    /// <exception cref="ImportException">The file can't be used; nothing was changed.</exception>
    public static ImportReport Run(string path, string knowledge)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledge);
        var file = Path.GetFileName(path);
        using var stream = ImportedFile.Open(path);
        var table = OnetTable.Of(ImportedFile.Text(stream, file), file, [Code, Other, Tier, Index]);
        var folder = KnowledgeFolder.Open(knowledge) ?? throw new ImportException($"There is no knowledge folder \"{knowledge}\".");
        var wages = OfficialFigures.Read(folder, BuiltInKnowledge.Open(), TimeProvider.System, last: null).Wages;

        var related = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in table.OrderBy(row => row[Code], StringComparer.Ordinal).ThenBy(row => int.TryParse(row[Index], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue))
        {
            if (wages.Title(row[Code]) is not { } one || wages.Title(row[Other]) is not { } other || one.Code == other.Code) continue;
            if (!related.TryGetValue(one.Code, out var others)) related[one.Code] = others = [];
            if (others.Count < Most && !others.Contains(other.Code, StringComparer.Ordinal)) others.Add(other.Code);
        }

        if (related.Count == 0) throw new ImportException($"\"{file}\" has no row of an occupation that there are figures of. Nothing was changed.");
        var text = new StringBuilder()
            .Append("# Occupations that are alike, nearest first; made by \"careerbot knowledge import related\", so edits are lost at the next import.\n")
            .Append(CultureInfo.InvariantCulture, $"# terms: {OnetTable.Terms}\n")
            .Append("# Changed from the original: codes of the wage tables, at most eight of each.\n")
            .Append(CultureInfo.InvariantCulture, $"source: {OnetTable.Source}\n{RelatedReader.Head}\n");
        foreach (var (code, others) in related) text.Append(code).Append('\t').AppendJoin(' ', others).Append('\n');
        using var aside = new AsideFolder(Path.Join(knowledge, SalaryPaths.Folder));
        aside.Write(SalaryPaths.Related, text.ToString());
        return new ImportReport([string.Create(CultureInfo.InvariantCulture, $"Related occupations of {related.Count} occupations.")], aside.Commit());
    }
}
