using CareerBot.Commands;

var terminal = Terminal.Standard();

return await CommandLine.RunAsync(CommandLine.Root(terminal), args, terminal);
