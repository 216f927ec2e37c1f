using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Teams.Operating;

/// <summary>Something an operator has to put right; the message says what.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always has a message that says what to do.")]
[SuppressMessage("Naming", "CA1710", Justification = "What an operator reads is trouble, not an exception.")]
public sealed class TeamsTrouble(string message, Exception? innerException = null) : Exception(message, innerException);
