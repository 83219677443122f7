using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GrantGen.Tool.Tests;

/// <summary>The single file of a release, published by the command of the release workflow and run on a machine without .NET.</summary>
public class SingleFileTests
{
    private const string Approved = """
        GrantGen approved policies, version 1

        policy Shop.ViewerPolicy
          grant RoomJoin = true
          permission UpdateOwnMetadata = denied
          lifetime = 1h
          kind = standard
        """;

    [SingleFileFact]
    public void The_file_of_a_release_checks_clients_without_NET()
    {
        string workflow = File.ReadAllText(Path.Combine(ToolPage.RepositoryRoot, ".github", "workflows", "release.yml"));
        string[] command = workflow.Split('\n').Single(line => line.Contains("dotnet publish src/Tool ", StringComparison.Ordinal)).Replace("\"", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // A folder that git ignores, so that no build of the solution finds files of this form.
        string artifacts = Path.Combine(ToolPage.RepositoryRoot, "artifacts", "single-file");
        string program = Path.Combine(artifacts, "linux-x64", "GrantGen.Tool");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.Delete(program);
        string[] arguments = [.. command[1..].Select(argument => argument.Replace("$rid", "linux-x64", StringComparison.Ordinal)).Select(argument => argument == "publish/linux-x64" ? Path.GetDirectoryName(program)! : argument)];
        (int published, string log) = Run("dotnet", ToolPage.RepositoryRoot, null, [.. arguments, "--artifacts-path", artifacts]);
        Assert.True(published == 0, log);

        using TemporaryFolder folder = new TemporaryFolder()
            .With("GrantGen.Approved.txt", Approved)
            .With("ios/Call.swift", "import LiveKit\nfunc f(room: Room) async throws {\n    try await room.localParticipant.set(metadata: \"x\")\n}\n");

        // Alone, as a user downloads it: without the files that the command writes next to it.
        string downloaded = Path.Combine(folder.Path, "tools", "grantgen");
        Directory.CreateDirectory(Path.GetDirectoryName(downloaded)!);
        File.Copy(program, downloaded);
        (int code, string output) = Run(downloaded, folder.Path, "/nonexistent", ["check-client", "--policies", "GrantGen.Approved.txt", "--policy", "ViewerPolicy", "ios/**/*.swift"]);
        Assert.Equal(1, code);
        Assert.StartsWith("ios/Call.swift:3:37: warning: ", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Run(string program, string folder, string? path, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (string variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key.StartsWith("DOTNET_ROOT", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (path is not null)
        {
            // A program that needs a shared runtime looks here alone, and not where this machine has one.
            start.Environment["PATH"] = path;
            start.Environment["DOTNET_ROOT"] = path;
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>The published runtime is for the platform of this machine.</summary>
    private sealed class SingleFileFactAttribute : FactAttribute
    {
        public SingleFileFactAttribute()
        {
            if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
            {
                Skip = "The published file runs on linux-x64.";
            }
        }
    }
}
