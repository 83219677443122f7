using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>Runs commands as a reader would: none of this process's build settings reach them.</summary>
internal static class Command
{
    /// <summary>The configuration that the samples and the packages were built in.</summary>
    public static string Configuration { get; } = typeof(Command).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Configuration").Value!;

    /// <summary>How to start a program, with its output redirected.</summary>
    public static ProcessStartInfo Start(string program, string directory, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
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
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        return start;
    }

    /// <summary>Runs a program to its end.</summary>
    public static (int Code, string Output) Run(string program, string directory, params string[] arguments)
    {
        using Process process = Process.Start(Start(program, directory, arguments))!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Runs dotnet, and fails with its output if it does.</summary>
    public static string DotNet(string directory, params string[] arguments)
    {
        (int code, string output) = Run("dotnet", directory, arguments);
        Assert.True(code == 0, $"dotnet {string.Join(' ', arguments)} ended with {code}:\n{output}");
        return output;
    }
}
