using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>The code of a careful developer without any JWT library: <see cref="Utf8JsonWriter"/>, one-shot HMAC, base64url.</summary>
internal sealed class PlainWriter(Workload workload) : Contender
{
    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(Workload.ApiSecret);

    private readonly ArrayBufferWriter<byte> _payload = new();
    private readonly Utf8JsonWriter _json = new(new ArrayBufferWriter<byte>(), new JsonWriterOptions
    {
        // The default encoder escapes quotes as \u0022, which is longer than \".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    public override string Name => "Utf8JsonWriter";

    public override int Mint() => Token().Length;

    public override string Token()
    {
        _payload.ResetWrittenCount();
        _json.Reset(_payload);
        WriteClaims(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        _json.Flush();

        ReadOnlySpan<byte> header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."u8;
        int signed = header.Length + Base64Url.GetEncodedLength(_payload.WrittenCount);
        int length = signed + 1 + Base64Url.GetEncodedLength(HMACSHA256.HashSizeInBytes);
        byte[] token = ArrayPool<byte>.Shared.Rent(length);
        header.CopyTo(token);
        Base64Url.EncodeToUtf8(_payload.WrittenSpan, token.AsSpan(header.Length));

        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(s_key, token.AsSpan(0, signed), mac);
        token[signed] = (byte)'.';
        Base64Url.EncodeToUtf8(mac, token.AsSpan(signed + 1));
        string text = Encoding.ASCII.GetString(token, 0, length);
        ArrayPool<byte>.Shared.Return(token);
        return text;
    }

    private void WriteClaims(long now)
    {
        _json.WriteStartObject();
        _json.WriteString("iss", Workload.ApiKey);
        _json.WriteString("sub", Workload.Identity);
        _json.WriteNumber("nbf", now);
        _json.WriteNumber("exp", now + (long)Workload.Life.TotalSeconds);
        _json.WriteString("name", Workload.Name);
        _json.WriteStartObject("video");
        _json.WriteBoolean("roomJoin", true);
        _json.WriteString("room", Workload.Room);
        _json.WriteBoolean("canPublish", true);
        _json.WriteBoolean("canSubscribe", true);
        _json.WriteBoolean("canPublishData", true);
        _json.WriteBoolean("canUpdateOwnMetadata", true);
        _json.WriteEndObject();
        if (workload.Metadata is { } metadata)
        {
            _json.WriteString("metadata", metadata);
        }

        if (workload.Attributes is { } attributes)
        {
            _json.WriteStartObject("attributes");
            foreach (KeyValuePair<string, string> attribute in attributes)
            {
                _json.WriteString(attribute.Key, attribute.Value);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }
}
