namespace CareerBot.Knowledge.Tests.Importing.Pages;

/// <summary>Progress that nobody watches.</summary>
internal sealed class Silent : IProgress<(int Done, int All)>
{
    public void Report((int Done, int All) value)
    {
    }
}
