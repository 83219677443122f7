namespace GrantGen.Tool.Cli;

/// <summary>The command cannot do its work. The message is for the user, and is all that is printed.</summary>
internal sealed class CommandFailureException(string message) : Exception(message);
