using CareerBot.Fitting;

// ARCHITECTURE.md, "Refitting", says what is fitted and why.
return args switch
{
    ["vectors", var handbook, var output] => VectorCommand.Run(handbook, output),
    ["fusion", var training, var guides, var handbook, var output] => FusionCommand.Run(training, guides, handbook, output, null),
    ["fusion", var training, var guides, var handbook, var output, var encoder] => FusionCommand.Run(training, guides, handbook, output, encoder),
    ["passages", var training, .. var folders, var output] => PassageCommand.Run(training, folders, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: vectors HANDBOOK_FOLDER OUTPUT [ENCODER_FOLDER] | fusion TRAINING_FOLDER GUIDES_FOLDER HANDBOOK_FOLDER OUTPUT [ENCODER_FOLDER] | passages TRAINING_FOLDER GUIDES_FOLDER... OUTPUT");
    return 2;
}
