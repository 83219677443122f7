using System.Diagnostics;

namespace GrantGen.Tool.Tests;

/// <summary>Runs the command as a user types it: a separate process with redirected output.</summary>
internal static class Grantgen
{
    /// <summary>The output and the exit code of a run.</summary>
    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(params string[] arguments) => RunIn(null, null, arguments);

    /// <summary>Runs the command.</summary>
    /// <param name="folder">The current folder; null for the current folder of the tests.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="arguments">The arguments.</param>
    public static Result RunIn(string? folder, string? input, params string[] arguments)
        => Start(folder, input, isUnderCI: false, arguments);

    /// <summary>Runs the command as a pipeline does, with <c>CI=true</c>.</summary>
    public static Result RunUnderCI(string folder, params string[] arguments) => Start(folder, null, isUnderCI: true, arguments);

    private static Result Start(string? folder, string? input, bool isUnderCI, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "GrantGen.Tool.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("LIVEKIT_API_SECRET");
        start.Environment.Remove("LIVEKIT_API_KEY");
        // By default as on a developer's machine, because nothing is approved under CI.
        start.Environment.Remove("CI");
        if (isUnderCI)
        {
            start.Environment["CI"] = "true";
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input ?? "");
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
