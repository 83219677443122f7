using System.Buffers.Text;
using System.Text;
using Xunit;

namespace GrantGen.Runtime.Tests.Text;

/// <summary>The encoder of each build has the same results as the encoder of the newest framework.</summary>
public class Base64UrlEncoderTests
{
    [Fact]
    public void Every_length_up_to_several_vectors_is_encoded()
    {
        Random random = new(4648);
        for (int length = 0; length <= 400; length++)
        {
            byte[] bytes = new byte[length];
            random.NextBytes(bytes);
            AssertEncoded(bytes);
        }
    }

    [Theory]
    [InlineData(1 << 8, 1)]
    [InlineData(1 << 16, 2)]
    public void Every_value_at_the_end_is_encoded(int values, int length)
    {
        for (int value = 0; value < values; value++)
        {
            AssertEncoded(length == 1 ? [(byte)value] : [(byte)(value >> 8), (byte)value]);
        }
    }

    [Theory]
    [InlineData(0xFB, "-_v7-_v7-_s")]
    [InlineData(0xFF, "__________8")]
    public void Both_characters_that_differ_from_base64_are_replaced_everywhere(byte value, string expected)
    {
        byte[] bytes = [.. Enumerable.Repeat(value, 8)];

        Assert.Equal(expected, Encode(bytes));
    }

    [Fact]
    public void A_destination_that_is_too_short_is_an_exception()
    {
        for (int length = 1; length <= 60; length++)
        {
            byte[] source = new byte[length];
            byte[] destination = new byte[Base64UrlEncoder.GetEncodedLength(length) - 1];

            Assert.ThrowsAny<Exception>(() => Base64UrlEncoder.EncodeToUtf8(source, destination));
        }
    }

    private static void AssertEncoded(byte[] bytes) => Assert.Equal(Base64Url.EncodeToString(bytes), Encode(bytes));

    /// <summary>Encodes into a destination of exactly the required length.</summary>
    private static string Encode(byte[] bytes)
    {
        byte[] destination = new byte[Base64UrlEncoder.GetEncodedLength(bytes.Length)];
        Assert.Equal(destination.Length, Base64UrlEncoder.EncodeToUtf8(bytes, destination));
        return Encoding.ASCII.GetString(destination);
    }
}
