using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>A project that runs under <c>dotnet watch</c>.</summary>
internal sealed class WatchedApp : IDisposable
{
    /// <summary>The maximum time to wait for an output.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly string _project;
    private readonly Process _watch;
    private readonly StringBuilder _output = new();

    public WatchedApp(string project)
    {
        _project = project;
        ProcessStartInfo start = CommandLine.Start("dotnet", project, "watch", "--non-interactive", "--verbose");
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        _watch = Process.Start(start)!;
        _watch.OutputDataReceived += Add;
        _watch.ErrorDataReceived += Add;
        _watch.BeginOutputReadLine();
        _watch.BeginErrorReadLine();
    }

    /// <summary>The output of the watcher and the application.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Waits until the output matches.</summary>
    /// <param name="pattern">A regular expression.</param>
    /// <returns>Its first match.</returns>
    /// <exception cref="KitException">The watcher has ended or takes too long. The message contains the output.</exception>
    public async Task<Match> WaitForAsync(string pattern)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            bool hasEnded = _watch.HasExited || Output.Contains("Fix the error to continue", StringComparison.Ordinal);
            Match match = Regex.Match(Output, pattern, RegexOptions.Multiline);
            if (match.Success)
            {
                return match;
            }

            if (hasEnded || waited.Elapsed > s_limit)
            {
                throw new KitException($"dotnet watch {(hasEnded ? "ended" : "is silent")} before '{pattern}':\n{Output}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Replaces a text in a file, and writes the file in one step as an editor does.</summary>
    public void Edit(string file, string before, string after)
    {
        string path = Path.Combine(_project, file);
        string text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        // The application is a child of the watcher.
        _watch.Kill(entireProcessTree: true);
        _watch.WaitForExit();
        _watch.Dispose();
    }

    private void Add(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.Append(line.Data).Append('\n');
        }
    }
}
