namespace CareerBot.Web;

/// <summary>What is counted of a visitor; stands on endpoints.</summary>
internal sealed class VisitorLimit
{
    public static readonly VisitorLimit Questions = new();

    public static readonly VisitorLimit Charts = new();

    private VisitorLimit()
    {
    }
}
