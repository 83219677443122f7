using System.Diagnostics;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Projects;

/// <summary>Runs the SDK.</summary>
internal static class DotNet
{
    /// <summary>The output and the exit code of a run.</summary>
    /// <param name="ExitCode">0 if it worked.</param>
    /// <param name="Output">Everything that it printed.</param>
    /// <param name="Folder">The folder that it ran in. No message shows it.</param>
    public sealed record Result(int ExitCode, string Output, string Folder)
    {
        /// <summary>The errors that it printed, each once; the end of its output if there are none.</summary>
        public string Errors
        {
            get
            {
                string[] all = Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd().Split('\n');
                string[] errors = [.. all.Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal))
                    .Distinct(StringComparer.Ordinal).Take(5)];
                return string.Join("\n", errors.Length > 0 ? errors : all.TakeLast(5));
            }
        }
    }

    /// <summary>Runs a command in the folder of a project.</summary>
    /// <exception cref="CommandFailureException">There is no SDK.</exception>
    public static Result Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The output is read by this program: English, and no variable of the SDK that runs it.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Result(process.ExitCode, output + error.GetAwaiter().GetResult(), folder);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CommandFailureException("the .NET SDK ('dotnet') is not on the PATH");
        }
    }
}
