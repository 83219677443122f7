using System.Diagnostics;
using System.Text;
using Xunit;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>Runs it. If it fails or takes too long, throws an exception with its output.</summary>
    /// <returns>Its standard output.</returns>
    public static async Task<string> RunAsync(ProcessStartInfo start, TimeSpan patience)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} did not end within {patience}.");
        }

        Assert.True(process.ExitCode == 0, $"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{await errors}{await output}");
        return await output;
    }
}
