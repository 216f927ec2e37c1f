using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Sending;

/// <summary>Somebody who gets no answer and is to be told so.</summary>
/// <param name="Question">What is not answered.</param>
/// <param name="Sentence">What the person is told where nobody else is told at the same time.</param>
internal sealed record Unanswered(ReceivedMessage Question, string Sentence);
