namespace CareerBot.Knowledge.Reading;

/// <summary>Where things stand in a guide's file: what a check needs beyond the guide itself.</summary>
internal sealed record GuideOutline
{
    public required IReadOnlyList<OutlineHeading> Headings { get; init; }

    public required IReadOnlyList<OutlineLink> Links { get; init; }

    /// <summary>Line of each figure of the guide, in the same order.</summary>
    public IReadOnlyList<int> SalaryLines { get; init; } = [];

    /// <summary>Line of the first amount of money in the text; 0 where there is none.</summary>
    public int FirstAmountLine { get; init; }

    /// <summary>Line of <c>updated:</c>, or 1.</summary>
    public int UpdatedLine { get; init; } = 1;

    /// <summary>Line of <c>soc:</c>, or 1.</summary>
    public int CodesLine { get; init; } = 1;

    /// <summary>Line of <c>default:</c>, or 1.</summary>
    public int DefaultLine { get; init; } = 1;
}

/// <summary>A heading of the file, section or not.</summary>
internal sealed record OutlineHeading
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required int Line { get; init; }

    public required int Level { get; init; }

    /// <summary>The id as the editor wrote it; null where it was made from the text.</summary>
    public string? WrittenId { get; init; }

    public bool IsTitle { get; init; }

    /// <summary>Whether anything quotable stands under it.</summary>
    public bool HasPassages { get; set; }

    public SectionNotes Notes { get; set; } = SectionNotes.None;
}

/// <summary>A link of the text.</summary>
internal sealed record OutlineLink(string Target, int Line);
