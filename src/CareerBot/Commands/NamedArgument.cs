using System.CommandLine;

namespace CareerBot.Commands;

/// <summary>Arguments that name something: blank ones are wrong usage.</summary>
internal static class NamedArgument
{
    extension<T>(Argument<T> argument)
    {
        /// <summary>The argument, refused where all that was given for it is blank.</summary>
        public Argument<T> NotBlank()
        {
            argument.Validators.Add(result =>
            {
                if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError($"The argument '{argument.Name}' is blank. Name an occupation.");
            });
            return argument;
        }
    }
}
