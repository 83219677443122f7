using System.Diagnostics;
using System.Text;
using Xunit;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>Runs programs and waits for their exit.</summary>
internal static class Command
{
    /// <summary>Runs a program. Throws an exception with its output if it fails or takes too long.</summary>
    /// <returns>The standard output.</returns>
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
