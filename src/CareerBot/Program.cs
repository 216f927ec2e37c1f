using CareerBot.Commands;
using CareerBot.Setup;

NativeHeap.GiveLargeBlocksBack();
var terminal = Terminal.Standard();

return await CommandLine.RunAsync(CommandLine.Root(terminal), args, terminal);
