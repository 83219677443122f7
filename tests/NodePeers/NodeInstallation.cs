using System.Diagnostics;
using System.Text.Json.Nodes;

namespace GrantGen.NodePeers;

/// <summary>Installs the pinned package of a Node peer once, even if several test processes run at the same time.</summary>
internal static class NodeInstallation
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Whether <c>node</c> is on the path.</summary>
    public static bool IsNodeOnPath { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));

    /// <summary>The single package in the package file, and its version.</summary>
    public static KeyValuePair<string, string> Pinned(string folder)
    {
        KeyValuePair<string, JsonNode?> dependency = Read(Path.Combine(folder, "package.json"))!["dependencies"]!.AsObject().Single();
        return new KeyValuePair<string, string>(dependency.Key, dependency.Value!.GetValue<string>());
    }

    /// <summary>The installed version; null if the package is not installed.</summary>
    public static string? InstalledVersion(string folder)
    {
        string file = Path.Combine(folder, "node_modules", Pinned(folder).Key, "package.json");
        return File.Exists(file) ? Read(file)!["version"]!.GetValue<string>() : null;
    }

    /// <summary>Runs <c>npm ci</c> unless the pinned version is installed.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="InvalidOperationException">There is no <c>node</c>, or the installation failed.</exception>
    public static string Ensure(string folder)
    {
        if (!IsNodeOnPath)
        {
            throw new InvalidOperationException("node is not on the PATH, and a build server has to have it: LiveKit's own code could not be asked.");
        }

        // A folder that git ignores, because a process that is killed leaves the file behind.
        string locks = Directory.CreateDirectory(Path.Combine(folder, "obj")).FullName;
        using FileStream own = Lock(Path.Combine(locks, "install.lock"));
        if (InstalledVersion(folder) != Pinned(folder).Value)
        {
            Install(folder);
        }

        return folder;
    }

    private static void Install(string folder)
    {
        ProcessStartInfo start = new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using Process npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        Task<string> output = npm.StandardOutput.ReadToEndAsync();
        string errors = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci ended with {npm.ExitCode}: {errors}{output.Result}");
        }
    }

    private static FileStream Lock(string file)
    {
        for (Stopwatch waited = Stopwatch.StartNew(); ; Thread.Sleep(200))
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (waited.Elapsed < s_patience)
            {
                // Another test process is installing.
            }
        }
    }

    private static JsonNode? Read(string file) => JsonNode.Parse(File.ReadAllText(file));
}
