using System.Buffers;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary><c>WriteToken</c> writes the bytes of the string that <c>CreateToken</c> returns, into any kind of destination.</summary>
public class WriteTokenTests
{
    private static readonly TokenSigner s_signer = Keys.Signer(new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60)));

    public static TheoryData<int> MetadataLengths => [0, 1, 2, 3, 100, 1_500, 2_048, 5_000, 60_000];

    [Theory]
    [MemberData(nameof(MetadataLengths))]
    public void The_bytes_are_those_of_the_text(int length)
    {
        ParticipantOptions options = new()
        {
            Name = "Zoë",
            Metadata = new string('"', length),
            Attributes = new Dictionary<string, string> { ["k"] = "v" },
        };
        string expected = JoinPolicy.CreateToken(s_signer, "room", "identity", options);

        ArrayBufferWriter<byte> growing = new();
        ExactWriter exact = new();
        FixedWriter large = new(1_000_000);
        JoinPolicy.WriteToken(growing, s_signer, "room", "identity", options);
        JoinPolicy.WriteToken(exact, s_signer, "room", "identity", options);
        JoinPolicy.WriteToken(large, s_signer, "room", "identity", options);

        Assert.Equal(expected, Encoding.UTF8.GetString(growing.WrittenSpan));
        Assert.Equal(expected, Encoding.UTF8.GetString(exact.Written.ToArray()));
        Assert.Equal(expected, Encoding.UTF8.GetString(large.Written));
    }

    [Fact]
    public void A_token_is_written_behind_what_is_there_already_and_in_one_piece()
    {
        ExactWriter destination = new();
        destination.Written.AddRange("before "u8);

        JoinPolicy.WriteToken(destination, s_signer, "r", "i");
        JoinPolicy.WriteToken(destination, s_signer, "r", "i");

        string token = JoinPolicy.CreateToken(s_signer, "r", "i");
        Assert.Equal($"before {token}{token}", Encoding.UTF8.GetString(destination.Written.ToArray()));
        Assert.Equal(2, destination.Requests);
    }

    [Fact]
    public void Policies_of_every_kind_write_what_they_create()
    {
        Same(LobbyPolicy.CreateToken(s_signer, "i"), destination => LobbyPolicy.WriteToken(destination, s_signer, "i"));
        Same(ClassPolicy.CreateToken(s_signer, "c", "i"), destination => ClassPolicy.WriteToken(destination, s_signer, "c", "i"));
        Same(EscapesPolicy.CreateToken(s_signer, "i"), destination => EscapesPolicy.WriteToken(destination, s_signer, "i"));
        Same(RoomListPolicy.CreateToken(s_signer), destination => RoomListPolicy.WriteToken(destination, s_signer));
        Same(RoomListPolicy.CreateToken(s_signer, "i"), destination => RoomListPolicy.WriteToken(destination, s_signer, "i"));
        Same(MovePolicy.CreateToken(s_signer, "c", "h"), destination => MovePolicy.WriteToken(destination, s_signer, "c", "h"));
        Same(FullPolicy.CreateToken(s_signer, "i"), destination => FullPolicy.WriteToken(destination, s_signer, "i"));
    }

    [Fact]
    public void A_null_destination_is_refused()
        => Assert.Equal("destination", Assert.Throws<ArgumentNullException>(() => JoinPolicy.WriteToken(null!, s_signer, "r", "i")).ParamName);

    [Fact]
    public void Tokens_of_one_second_are_equal_and_of_the_next_are_not()
    {
        FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(60));
        TokenSigner signer = Keys.Signer(clock);
        string first = JoinPolicy.CreateToken(signer, "r", "i");

        clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(first, JoinPolicy.CreateToken(signer, "r", "i"));

        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.NotEqual(first, JoinPolicy.CreateToken(signer, "r", "i"));
    }

    private static void Same(string token, Action<IBufferWriter<byte>> write)
    {
        ExactWriter destination = new();
        write(destination);
        Assert.Equal(token, Encoding.UTF8.GetString(destination.Written.ToArray()));
    }
}
