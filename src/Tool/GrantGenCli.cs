using System.CommandLine;
using GrantGen.Tool.Check;
using GrantGen.Tool.CheckClient;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Explain;
using GrantGen.Tool.Init;
using GrantGen.Tool.Projects;
using GrantGen.Tool.Why;

namespace GrantGen.Tool;

/// <summary>The command line: commands, options, and the handling of failures.</summary>
internal static class GrantGenCli
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Receives the results.</param>
    /// <param name="error">Receives messages about failures.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult result = CreateRoot().Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError problem in result.Errors)
            {
                error.WriteLine("grantgen: " + problem.Message);
            }

            error.WriteLine($"grantgen: 'grantgen {(result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ")}--help' shows how the command is used");
            return ExitCode.Failure;
        }

        try
        {
            if (!args.Any(argument => argument is "--help" or "-h" or "-?"))
            {
                return Invoke(output);
            }

            // The help shows the name of the executable as the name of the command, and the executable has another name.
            StringWriter help = new() { NewLine = "\n" };
            int code = Invoke(help);
            output.Write(help.ToString().Replace(RootCommand.ExecutableName, "grantgen", StringComparison.Ordinal));
            return code;
        }
        catch (Exception failure) when (failure is CommandFailureException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine("grantgen: " + failure.Message);
            return ExitCode.Failure;
        }

        int Invoke(TextWriter writer) => result.Invoke(new InvocationConfiguration { Output = writer, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Every command, with its help.</summary>
    public static RootCommand CreateRoot() => new("LiveKit tokens, policies and messages, explained and checked. Nothing is sent anywhere.")
    {
        ExplainCommand.Create(),
        WhyCommand.Create(),
        CheckCommand.Create(),
        CheckClientCommand.Create(),
        PoliciesCommand.Create(),
        ApproveCommand.Create(),
        ProposeCommand.Create(),
        ReportCommand.Create(),
        InitCommand.Create(),
    };
}
