using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>Text cannot move from one value of a room template to another: different lists of values give different room names.</summary>
public class FramingTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    [Theory]
    [InlineData("a-", "b", "c", "org")]
    [InlineData("a--x", "b", "c", "org")]
    [InlineData("--", "b", "c", "org")]
    [InlineData("a", "b/c", "d", "team")]
    [InlineData("a", "/", "d", "team")]
    [InlineData("a", "-b", "c", null)]
    [InlineData("a-b", "b", "c/d--e", null)]
    public void A_value_that_could_end_early_is_rejected(string org, string team, string lesson, string? rejected)
    {
        if (rejected is null)
        {
            Assert.Equal($"{org}--{team}/{lesson}", DecodedToken.Of(FramedPolicy.CreateToken(s_signer, org, team, lesson, "i")).Room);
            return;
        }

        ArgumentException exception = Assert.Throws<ArgumentException>(() => FramedPolicy.CreateToken(s_signer, org, team, lesson, "i"));
        Assert.Equal(rejected, exception.ParamName);
    }

    [Fact]
    public void No_two_lists_of_values_make_one_name()
    {
        string[] values = [.. Texts(3)];
        Dictionary<string, (string, string)> made = new(StringComparer.Ordinal);
        foreach (string org in values)
        {
            foreach (string team in values)
            {
                string? room;
                try
                {
                    room = DecodedToken.Of(FramedPolicy.CreateToken(s_signer, org, team, "x", "i")).Room;
                }
                catch (ArgumentException)
                {
                    continue;
                }

                Assert.True(made.TryAdd(room!, (org, team)), $"{room} is made of {(org, team)} and of {made.GetValueOrDefault(room!)}");
            }
        }

        Assert.InRange(made.Count, 100, values.Length * values.Length);
    }

    private static IEnumerable<string> Texts(int length)
        => length == 0 ? [] : new[] { "a", "-", "/" }.SelectMany(unit => Texts(length - 1).Select(rest => unit + rest).Append(unit));
}
