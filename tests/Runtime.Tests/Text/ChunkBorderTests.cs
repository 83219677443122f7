using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Text;

/// <summary>
/// Long text is escaped in chunks of 512 characters, and typed metadata in chunks of 512 bytes. Nothing must be lost or duplicated at the
/// border of two chunks.
/// </summary>
public class ChunkBorderTests
{
    private const int Chunk = 512;

    private static readonly TokenSigner s_signer = Keys.Signer();

    public static TheoryData<int> Borders => [Chunk, 2 * Chunk, 3 * Chunk];

    [Theory]
    [MemberData(nameof(Borders))]
    public void Surrogates_at_a_border_are_kept_or_replaced_one_by_one(int border)
    {
        string[] patterns = ["🎧", "\ud83c", "\udfa7", "\udfa7\ud83c", "\ud83c\ud83c\udfa7", "\ud83c\udfa7\udfa7", "🎧🎧🎧", "\ud83c\ud83c\ud83c", "\"", "\\", "\n", "é", "€"];
        foreach (string pattern in patterns)
        {
            for (int start = border - 10; start <= border + 2; start++)
            {
                Arrives(new string('a', start) + pattern);
                Arrives(new string('a', start) + pattern + new string('b', 9));
            }
        }
    }

    [Fact]
    public void A_chunk_of_nothing_but_pairs_is_cut_between_pairs()
    {
        Arrives(string.Concat(Enumerable.Repeat("🎧", 2_000)));
        Arrives("a" + string.Concat(Enumerable.Repeat("🎧", 2_000)));
    }

    [Fact]
    public void Lengths_around_a_border_arrive()
    {
        for (int length = Chunk - 20; length <= Chunk + 20; length++)
        {
            Arrives(new string('"', length));
            Arrives(new string('\u0001', length));
        }
    }

    [Fact]
    public void Long_random_texts_arrive_as_metadata_name_and_attributes()
    {
        Random random = new(1_984);
        RandomText texts = new(random);
        TokenSigner signer = Keys.Signer(new TokenLimits { MaxNameBytes = 100_000, MaxAttributesBytes = 1_000_000, MaxRoomNameBytes = 100_000, MaxIdentityBytes = 100_000 });
        for (int count = 0; count < 300; count++)
        {
            string text = texts.Next(random.Next(1, 9_000));
            string expected = RandomText.Kept(text);
            ParticipantOptions options = new() { Name = text, Metadata = text, Attributes = new Dictionary<string, string> { ["k"] = text, [expected] = "v" } };

            DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(signer, expected, expected, options));

            Assert.Equal(expected, token.Room);
            Assert.Equal(expected, token.Identity);
            Assert.Equal(expected, token.Payload.GetProperty("name").GetString());
            Assert.Equal(expected, token.Metadata);
            Assert.Equal(expected, token.Attributes()["k"]);
            Assert.Equal("v", token.Attributes()[expected]);
        }
    }

    private static void Arrives(string metadata)
    {
        string? arrived = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", new() { Metadata = metadata })).Metadata;

        Assert.Equal(RandomText.Kept(metadata), arrived);
    }
}
