using System.Diagnostics;

namespace GrantGen.Generator.Tests.Robustness;

/// <summary>Deeply nested code does not terminate the compiler.</summary>
public class DeepCodeTests
{
    [Theory]
    [InlineData("operators")]
    [InlineData("brackets")]
    public async Task The_process_survives(string piece)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(DeepCode).Assembly.Location);
        start.ArgumentList.Add(piece);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{process.ExitCode}\n{output}\n{(await error)[..Math.Min(2_000, (await error).Length)]}");
        Assert.Equal(DeepCode.Done, output.Trim());
    }
}
