using System.CommandLine;
using CareerBot.Commands;

var terminal = Terminal.Standard();

var root = new RootCommand("CareerBot answers questions about careers from guides, and cites them. Without a command it serves its web page.")
{
    AskCommand.Create(terminal),
    EvalCommand.Create(terminal),
};

return await CommandLine.RunAsync(root, args, terminal);
