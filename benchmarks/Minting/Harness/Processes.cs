using System.Diagnostics;

namespace GrantGen.Benchmarks.Minting.Harness;

/// <summary>
/// Runs this program several times in child processes and collects their output: one line per value, with fields separated by tabs.
/// </summary>
internal static class Processes
{
    public const string ChildSwitch = "--child";

    /// <summary>Returns the fields of all lines of all processes.</summary>
    public static async Task<IReadOnlyList<string[]>> Run(int count, IEnumerable<string> arguments)
    {
        List<string[]> lines = [];
        for (int i = 0; i < count; i++)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            foreach (string argument in arguments.Append(ChildSwitch))
            {
                start.ArgumentList.Add(argument);
            }

            using Process child = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
            string output = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            if (child.ExitCode != 0)
            {
                throw new InvalidOperationException($"A measuring process ended with {child.ExitCode}.");
            }

            lines.AddRange(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')));
        }

        return lines;
    }
}
