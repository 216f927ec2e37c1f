namespace CareerBot.Knowledge.Reading;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>A suggestion; everything works.</summary>
    Hint,

    /// <summary>It works, but probably not as the editor meant it.</summary>
    Warning,

    /// <summary>The file, or the part that is named, is not used, or answers would be wrong.</summary>
    Error,
}
