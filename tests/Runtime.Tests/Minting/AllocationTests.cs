using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>
/// The promise of the generated docs: <c>WriteToken</c> allocates nothing, and <c>CreateToken</c> allocates only the string.
/// </summary>
public class AllocationTests
{
    private const int Rounds = 25;
    private const int CallsPerRound = 20;

    private readonly TokenSigner _signer = Keys.Signer();
    private readonly FixedWriter _destination = new(1_000_000);

    public static TheoryData<string> Workloads => ["typical", "1 KiB of metadata and 8 attributes", "60 KiB of metadata"];

    [Theory]
    [MemberData(nameof(Workloads))]
    public void WriteToken_allocates_nothing(string workload)
    {
        ParticipantOptions options = OptionsOf(workload);

        Assert.Equal(0, LeastAllocated(() => Write(options)));
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void CreateToken_allocates_the_string_alone(string workload)
    {
        ParticipantOptions options = OptionsOf(workload);
        int length = JoinPolicy.CreateToken(_signer, "my-room", "user123", options).Length;

        long ofStrings = LeastAllocated(() => GC.KeepAlive(new string('a', length)));

        Assert.InRange(ofStrings, CallsPerRound * 2L * length, long.MaxValue);
        Assert.Equal(ofStrings, LeastAllocated(() => GC.KeepAlive(JoinPolicy.CreateToken(_signer, "my-room", "user123", options))));
    }

    [Fact]
    public void A_templates_room_allocates_nothing()
        => Assert.Equal(0, LeastAllocated(() =>
        {
            _destination.Clear();
            MovePolicy.WriteToken(_destination, _signer, "north", "a1", "identity");
        }));

    [Fact]
    public void The_measure_sees_what_is_allocated()
        => Assert.True(LeastAllocated(() => GC.KeepAlive(new object())) >= CallsPerRound * 2 * IntPtr.Size);

    private static ParticipantOptions OptionsOf(string workload) => workload switch
    {
        "typical" => new() { Name = "Ada Lovelace" },
        "60 KiB of metadata" => new() { Metadata = Json(60 * 1024) },
        _ => new()
        {
            Name = "Ada Lovelace",
            Metadata = Json(1024),
            Attributes = Enumerable.Range(0, 8).ToDictionary(number => $"attribute-{number}", number => $"value of attribute {number}"),
            Ttl = TimeSpan.FromMinutes(5),
        },
    };

    private static string Json(int length) => $$"""{"text":"{{new string('x', length - 11)}}"}""";

    private void Write(ParticipantOptions options)
    {
        _destination.Clear();
        JoinPolicy.WriteToken(_destination, _signer, "my-room", "user123", options);
    }

    /// <summary>
    /// The minimum of the bytes that the calling thread allocates in a round. The first rounds compile the code and fill the pools. A later
    /// round can fill a pool again if the thread moves to another processor or a garbage collection has emptied it. The allocations of
    /// every call are included in every round.
    /// </summary>
    private static long LeastAllocated(Action call)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int count = 0; count < CallsPerRound; count++)
            {
                call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
