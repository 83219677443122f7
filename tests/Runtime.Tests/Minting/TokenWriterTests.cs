using System.Buffers.Text;
using System.Text;
using GrantGen.CompilerServices;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>The arguments of generated code can be longer than a writer's initial buffer.</summary>
public class TokenWriterTests
{
    private const string Header = """{"alg":"HS256","typ":"JWT"}""";

    public static TheoryData<int, int> Lengths
    {
        get
        {
            TheoryData<int, int> lengths = [];
            foreach (int rest in new[] { 1, 4_000, 4_096, 5_000, 20_000 })
            {
                foreach (int more in new[] { 0, 90, 4_000, 9_000 })
                {
                    lengths.Add(rest, more);
                }
            }

            return lengths;
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Constants_of_any_length_are_in_the_token(int rest, int more)
    {
        string encoded = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Header)) + ".";
        TokenWriter writer = new(Keys.Signer(), Encoding.UTF8.GetBytes(encoded), Encoding.UTF8.GetBytes($"{{\"rest\":\"{new string('r', rest)}\""), 60, default);
        writer.Json(Encoding.UTF8.GetBytes($",\"more\":\"{new string('m', more)}\""));
        writer.Json(Encoding.UTF8.GetBytes($",\"again\":\"{new string('a', more)}\""));

        DecodedToken token = DecodedToken.Of(writer.ToToken());

        Assert.Equal(new string('r', rest), token.Payload.GetProperty("rest").GetString());
        Assert.Equal(new string('m', more), token.Payload.GetProperty("more").GetString());
        Assert.Equal(new string('a', more), token.Payload.GetProperty("again").GetString());
    }
}
