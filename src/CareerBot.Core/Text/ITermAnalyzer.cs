namespace CareerBot.Core.Text;

/// <summary>The analyzer chain shared by index and query: text in, normalised terms with offsets out.</summary>
public interface ITermAnalyzer
{
    /// <summary>Terms in order; stop words are kept and marked.</summary>
    IReadOnlyList<Term> Analyze(string text);
}
