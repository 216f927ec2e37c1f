using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Names;

namespace CareerBot.Knowledge.Importing.Names;

/// <summary>Makes the list of names that people call occupations from the published lists of titles.</summary>
public static class NameImport
{
    /// <param name="paths">The lists: direct match titles of the SOC, alternate and reported titles of O*NET.</param>
    /// <param name="knowledge">The knowledge folder; its wage tables say which codes are published and how many people work in each.</param>
    /// <exception cref="ImportException">A file can't be used, or one of the lists is missing; nothing was changed.</exception>
    public static ImportReport Run(IReadOnlyList<string> paths, string knowledge)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledge);
        var lists = new TitleLists();
        foreach (var path in paths)
        {
            using var stream = ImportedFile.Open(path);
            lists.Add(ImportedFile.Text(stream, Path.GetFileName(path)), Path.GetFileName(path));
        }

        RefuseHalf(lists);
        var folder = KnowledgeFolder.Open(knowledge) ?? throw new ImportException($"There is no knowledge folder \"{knowledge}\".");
        var wages = OfficialFigures.Read(folder, BuiltInKnowledge.Open(), TimeProvider.System, last: null).Wages;
        foreach (var occupation in wages.Occupations) lists.Add(occupation.Title, SocCode.KeyOf(occupation.Code) ?? 0, NameSource.Title);
        var (text, names, codes) = Text(lists, new NameRanking(wages, lists.Titles));
        using var aside = new AsideFolder(Path.Join(knowledge, "vocabulary"));
        aside.Write(Path.GetFileName(KnowledgeFolder.Occupations), text);
        return new ImportReport([string.Create(CultureInfo.InvariantCulture, $"{names} names of {codes} occupations.")], aside.Commit());
    }

    private static void RefuseHalf(TitleLists lists)
    {
        foreach (var (source, list) in new[] { (NameSource.DirectMatch, "the direct match titles of the SOC"), (NameSource.Alternate, "the alternate titles of O*NET"), (NameSource.Reported, "the reported titles of O*NET") })
        {
            if (!lists.Names.Exists(name => name.Source == source)) throw new ImportException($"The files don't hold {list}. Give all three lists at once; nothing was changed.");
        }
    }

    private static (string Text, int Names, int Codes) Text(TitleLists lists, NameRanking ranking)
    {
        var named = lists.Names
            .GroupBy(name => string.Join(' ', name.Name.Split(' ').Select(NameWords.Singular)), StringComparer.Ordinal)
            .Select(group => (Name: Shortest(group), IsWeak: IsWeak(group), Codes: ranking.Codes(group.Key, group)))
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .ToArray();
        var codes = named.SelectMany(name => name.Codes).Distinct().Order().ToArray();
        var text = new StringBuilder()
            .Append("# What people call occupations; made by \"careerbot knowledge import names\", so edits are lost at the next import.\n")
            .Append("# Your own names go into nicknames.txt, words that are no occupation into everyday.txt.\n")
            .Append("# First every code with its title, then every name with its codes, likeliest first. ? marks a name that counts only where a job is spoken of.\n")
            .Append("# Titles and direct match titles: 2018 Standard Occupational Classification (U.S. Bureau of Labor Statistics, November 2017; U.S. public domain).\n")
            .Append("# Alternate and reported titles: O*NET 27.0 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license.\n")
            .Append("# Changed from the originals: lower case, brackets taken apart, names of several occupations cut to the likeliest three.\n");
        foreach (var code in codes) text.Append(CultureInfo.InvariantCulture, $"{SocCode.TextOf(code)}\t{ranking.Title(code)}\n");
        foreach (var name in named)
        {
            if (name.IsWeak) text.Append(OccupationNameReader.Weak);
            text.Append(name.Name).Append('\t').AppendJoin(' ', name.Codes.Select(SocCode.TextOf)).Append('\n');
        }

        return (text.ToString(), named.Length, codes.Length);
    }

    private static string Shortest(IEnumerable<SourcedName> sourced) =>
        sourced.Select(name => name.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    /// <summary>A single word that only a collection has may well be an everyday word (river, filler).</summary>
    private static bool IsWeak(IEnumerable<SourcedName> sourced) =>
        sourced.All(name => name.Source == NameSource.Alternate && !name.Name.Contains(' ', StringComparison.Ordinal));
}
