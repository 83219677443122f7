using System.Diagnostics;
using System.Text;

namespace GrantGen.TestKit;

/// <summary>Runs programs as from a terminal: they do not inherit the build settings of this process.</summary>
public static class CommandLine
{
    /// <summary>Creates the start info of a program, with redirected output.</summary>
    /// <param name="program">The program.</param>
    /// <param name="directory">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The start info.</returns>
    public static ProcessStartInfo Start(string program, string directory, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // Variables of the test host would make the inner build behave like the outer one.
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(variable);
        }

        // A build node that waits for the next build would lock the files that it loaded, in folders that a test deletes.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        return start;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">The start info.</param>
    /// <returns>Its exit code and output.</returns>
    public static (int Code, string Output) Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="directory">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code and output.</returns>
    public static (int Code, string Output) Run(string program, string directory, params string[] arguments) => Run(Start(program, directory, arguments));

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its output.</returns>
    /// <exception cref="KitException">It failed; the message contains its output.</exception>
    public static string DotNet(string directory, params string[] arguments)
    {
        var (code, output) = Run("dotnet", directory, arguments);
        return code == 0 ? output : throw new KitException($"dotnet {string.Join(' ', arguments)} ended with {code}:\n{output}");
    }

    /// <summary>Runs <c>dotnet</c> and expects it to fail.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its output.</returns>
    /// <exception cref="KitException">It passed.</exception>
    public static string DotNetToFail(string directory, params string[] arguments)
    {
        var (code, output) = Run("dotnet", directory, arguments);
        return code != 0 ? output : throw new KitException($"dotnet {string.Join(' ', arguments)} passed:\n{output}");
    }
}
