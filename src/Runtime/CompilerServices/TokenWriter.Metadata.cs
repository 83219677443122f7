using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GrantGen.CompilerServices;

/// <content>Metadata that is an object of the application's.</content>
public ref partial struct TokenWriter
{
    private void TypedMetadata<TMetadata>(TMetadata metadata, JsonTypeInfo<TMetadata> metadataType)
    {
        PooledBuffer buffer = new();
        try
        {
            JsonWriterOptions format = new() { Encoder = metadataType.Options.Encoder, Indented = metadataType.Options.WriteIndented };
#if NET9_0_OR_GREATER
            format.IndentCharacter = metadataType.Options.IndentCharacter;
            format.IndentSize = metadataType.Options.IndentSize;
            format.NewLine = metadataType.Options.NewLine;
#endif
            using (Utf8JsonWriter writer = new(buffer, format))
            {
                JsonSerializer.Serialize(writer, metadata, metadataType);
            }

            if (buffer.Written.Length > _signer.Limits.MaxMetadataBytes)
            {
                Throw.TooLong(buffer.Written.Length, _signer.Limits.MaxMetadataBytes, nameof(metadata), "The metadata, as JSON,");
            }

            Json(",\"metadata\":\""u8);
            for (ReadOnlySpan<byte> rest = buffer.Written; rest.Length > 0; rest = rest.Slice(Math.Min(rest.Length, ChunkChars)))
            {
                ReadOnlySpan<byte> chunk = rest.Slice(0, Math.Min(rest.Length, ChunkChars));
                Reserve(chunk.Length * JsonStringEscaper.MaxBytesPerChar);
                _length += JsonStringEscaper.Escape(chunk, _json.AsSpan(_length));
            }

            Json("\""u8);
        }
        finally
        {
            buffer.Return();
        }
    }
}
