using System.Text;

namespace CareerBot.Commands;

/// <summary>Where a command reads and writes; tests hand in strings.</summary>
/// <param name="IsInteractive">Whether a person sits at both ends, so that colours and a prompt make sense.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool IsInteractive)
{
    public static Terminal Standard()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected && !Console.IsOutputRedirected);
    }
}
