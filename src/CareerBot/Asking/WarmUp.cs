using CareerBot.Conversations.Asking;
using CareerBot.Core.Turns;

namespace CareerBot.Asking;

/// <summary>Asks a few questions that nobody waits for, so that the first person does not pay for compiling the code.</summary>
internal static class WarmUp
{
    private const string Id = "warm-up";

    private static readonly string[] Utterances =
    [
        "hello", "what does the job pay in Ohio", "which skills do i need", "how long does it take and what does it cost",
        "do i need a certificate", "is it hard", "who hires them", "what will the weather be", "can i work from home",
    ];

    public static void Run(Responder responder, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var utterance in Utterances)
            {
                _ = responder.Respond(new Turn(Id, utterance));
            }
        }
    }
}
