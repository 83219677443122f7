using System.Diagnostics;
using System.Globalization;

namespace GrantGen.Benchmarks.Minting;

/// <summary>
/// Reads <c>Grants</c> of a policy: compares the emitted property with a static field and with a property that creates a new object.
/// </summary>
internal static class GrantsRead
{
    private const int Rounds = 15;
    private const int Reads = 2_000_000;

    private static readonly PolicyGrants s_field = ParticipantPolicy.Grants;

    private static PolicyGrants Anew => new() { RoomJoin = true, CanPublish = true, CanSubscribe = true, CanPublishData = true, CanUpdateOwnMetadata = true };

    /// <summary>Prints a table of medians over all rounds.</summary>
    /// <returns>Whether reading the emitted property allocates nothing.</returns>
    public static bool Report(TextWriter output)
    {
        (string Name, Func<int> Read)[] contenders = [("a static field", ReadField), ("`Grants`", ReadProperty), ("a new object", ReadAnew)];
        double[][] nanoseconds = [.. contenders.Select(_ => new double[Rounds])];
        double[] bytes = new double[contenders.Length];
        for (int round = -2; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                contenders[i].Read();
                TimeSpan time = Stopwatch.GetElapsedTime(start);
                if (round >= 0)
                {
                    nanoseconds[i][round] = time.TotalNanoseconds / Reads;
                    bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Reads;
                }
            }
        }

        output.WriteLine("| read | ns | allocated B |");
        output.WriteLine("|---|--:|--:|");
        for (int i = 0; i < contenders.Length; i++)
        {
            Array.Sort(nanoseconds[i]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contenders[i].Name} | {nanoseconds[i][Rounds / 2]:F2} | {bytes[i]:F0} |"));
        }

        return bytes[1] == 0;
    }

    private static int ReadField()
    {
        int joins = 0;
        for (int i = 0; i < Reads; i++)
        {
            joins += s_field.RoomJoin == true ? 1 : 0;
        }

        return joins;
    }

    private static int ReadProperty()
    {
        int joins = 0;
        for (int i = 0; i < Reads; i++)
        {
            joins += ParticipantPolicy.Grants.RoomJoin == true ? 1 : 0;
        }

        return joins;
    }

    private static int ReadAnew()
    {
        int joins = 0;
        for (int i = 0; i < Reads; i++)
        {
            joins += Anew.RoomJoin == true ? 1 : 0;
        }

        return joins;
    }
}
