using System.Diagnostics;
using System.Text;

namespace GrantGen.Package.Tests;

/// <summary>Runs the dotnet command as a stranger would: none of this process's build settings reach it.</summary>
internal static class DotNet
{
    /// <summary>Runs a command and gives its output; fails with the output if the command does.</summary>
    public static string Run(string directory, params string[] arguments)
    {
        (int code, string output) = Start(directory, arguments, []);
        Assert.True(code == 0, $"dotnet {string.Join(' ', arguments)} ended with {code}:\n{output}");
        return output;
    }

    /// <summary>Runs a command that is to fail, and gives its output.</summary>
    public static string RunToFail(string directory, params string[] arguments)
    {
        (int code, string output) = Start(directory, arguments, []);
        Assert.True(code != 0, $"dotnet {string.Join(' ', arguments)} passed:\n{output}");
        return output;
    }

    /// <summary>Runs a command with variables of its own, and gives how it ended and what it said.</summary>
    public static (int Code, string Output) Start(string directory, string[] arguments, Dictionary<string, string> variables)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // Left by the test host: they would make a build in here behave as the build out there.
        foreach (string variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
