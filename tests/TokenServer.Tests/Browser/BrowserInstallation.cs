using System.Diagnostics;
using System.Text.Json.Nodes;

namespace GrantGen.TokenServer.Tests.Browser;

/// <summary>Finds a Chromium, and installs the pinned packages that control it once, even if several test processes run at the same time.</summary>
internal static class BrowserInstallation
{
    /// <summary>The environment variable with the path of another Chromium.</summary>
    public const string Variable = "GRANTGEN_CHROMIUM";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);
    private static readonly Lazy<string> s_folder = new(Install);

    /// <summary>The path of Chromium; null if it is not installed.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } told
        ? told
        : s_names.Select(OnPath).FirstOrDefault(file => file is not null);

    /// <summary>A sentence about the missing tool; null if nothing is missing.</summary>
    public static string? Missing { get; } = (OnPath("node"), Chromium) switch
    {
        (null, _) => "node is not on the PATH: install Node.js 20 or newer.",
        (_, null) => $"No Chromium is on the PATH: apt-get install chromium, or name one in {Variable}.",
        _ => null,
    };

    /// <summary>The folder of the scripts, with their packages.</summary>
    /// <exception cref="InvalidOperationException">Something is missing, or the installation failed.</exception>
    public static string Folder => Missing is { } missing
        ? throw new InvalidOperationException($"{missing} A build server has to have it.")
        : s_folder.Value;

    /// <summary>The version of a package in a folder's package file.</summary>
    public static string PinnedVersion(string folder, string package) => Dependencies(folder)[package]!.GetValue<string>();

    private static JsonObject Dependencies(string folder) => Read(Path.Combine(folder, "package.json"))["dependencies"]!.AsObject();

    private static string Install()
    {
        string folder = TestFolders.Browser;

        // A folder that git ignores, because a process that is killed leaves the file behind.
        string locks = Directory.CreateDirectory(Path.Combine(folder, "obj")).FullName;
        using FileStream own = Lock(Path.Combine(locks, "install.lock"));
        if (!Dependencies(folder).All(package => InstalledVersion(folder, package.Key) == package.Value!.GetValue<string>()))
        {
            Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
        }

        return folder;
    }

    private static string? InstalledVersion(string folder, string package)
    {
        string file = Path.Combine(folder, "node_modules", package, "package.json");
        return File.Exists(file) ? Read(file)["version"]!.GetValue<string>() : null;
    }

    private static void Run(string program, string[] arguments, string folder)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {arguments[0]} ended with {process.ExitCode}: {errors}{output.Result}");
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

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(file))!;
}
