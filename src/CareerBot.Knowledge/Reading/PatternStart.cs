using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CareerBot.Core.Text;

namespace CareerBot.Knowledge.Reading;

/// <summary>Holds this assembly's regular expressions to the limit.</summary>
internal static class PatternStart
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "It must be set before the first pattern of the assembly is made, whoever loads it.")]
    internal static void Limit() => MatchTimeLimit.Set();
}
