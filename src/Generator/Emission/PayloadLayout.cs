using System.Text;
using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>
/// The payload of a policy's tokens in the order in which it is written: the constant part first, so that as much as
/// possible is one encoded constant; then the caller's values. Names, metadata, attributes, issuer and times follow at
/// run time.
/// </summary>
internal sealed class PayloadLayout
{
    /// <summary>The header of every token, <c>{"alg":"HS256","typ":"JWT"}</c>, encoded, and the full stop after it.</summary>
    private const string EncodedHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";

    private readonly List<PayloadPart> _parts = new();
    private readonly StringBuilder _json = new();
    private int _flagsEnd;

    private PayloadLayout(PolicyModel policy)
    {
        WriteClaims(policy);
        WriteIdentity(policy);
        Flush();
        AfterFlags = _parts[0].Text.Substring(_flagsEnd).TrimStart(',');

        // A payload begins with a brace, so its first part is JSON.
        byte[] utf8 = Encoding.UTF8.GetBytes(_parts[0].Text);
        int cut = CutBefore(utf8);
        Encoded = Encoding.ASCII.GetBytes(EncodedHeader + Base64Url(utf8, cut));
        Rest = utf8.Skip(cut).ToArray();
        Parts = _parts.Skip(1).ToList();
    }

    /// <summary>The header and the first part of the payload, encoded.</summary>
    public byte[] Encoded { get; }

    /// <summary>The constant bytes after that: base64 encodes three bytes at a time, and the next ones are not constant.</summary>
    public byte[] Rest { get; }

    /// <summary>Whether there is a claim <c>video</c>.</summary>
    public bool HasVideo { get; private set; }

    /// <summary>The first part of the payload after the flags of <c>video</c>, or after the other claims; without a comma before it.</summary>
    public string AfterFlags { get; }

    /// <summary>The parts that follow.</summary>
    public IReadOnlyList<PayloadPart> Parts { get; }

    public static PayloadLayout Create(PolicyModel policy) => new(policy);

    private void WriteClaims(PolicyModel policy)
    {
        _json.Append('{');
        string separator = "";
        foreach (string claim in StaticClaims.GetClaims(policy))
        {
            _json.Append(separator).Append(claim);
            separator = ",";
        }

        WriteVideo(policy, ref separator);
        foreach (GrantClaim claim in StaticClaims.Services)
        {
            if (StaticClaims.HasHoles(policy, claim))
            {
                _json.Append(separator).Append('"').Append(claim.ToWireName()).Append("\":{");
                WriteService(policy, claim);
                _json.Append('}');
                separator = ",";
            }
        }

        if (separator.Length == 0)
        {
            // A token without any claim of ours is useless but valid: an empty video claim grants nothing either.
            _json.Append("\"video\":{}");
        }
    }

    private void WriteVideo(PolicyModel policy, ref string separator)
    {
        string? video = StaticClaims.Grants(policy, GrantClaim.Video);
        HasVideo = video is not null || policy.IsBoundToRoom;
        _flagsEnd = _json.Length;
        if (!HasVideo)
        {
            return;
        }

        _json.Append(separator).Append("\"video\":{").Append(video);
        _flagsEnd = _json.Length;
        string comma = video is null ? "" : ",";
        WriteRoom(GrantTable.DestinationRoom, policy.DestinationRoom, ref comma);
        if (policy.IsBoundToRoom)
        {
            RoomTemplate room = policy.Room ?? RoomTemplateOf(FactoryParameters.Room);
            WriteRoom(GrantTable.Room, room, ref comma, isWholeName: policy.Room is null);
        }

        _json.Append('}');
        separator = ",";
    }

    private void WriteService(PolicyModel policy, GrantClaim claim)
    {
        string? flags = StaticClaims.Grants(policy, claim);
        _json.Append(flags);
        string comma = flags is null ? "" : ",";
        foreach (StatedText stated in policy.Texts.Where(stated => stated.Grant.Claim == claim))
        {
            bool isList = stated.Grant.Kind == GrantKind.Texts;
            _json.Append(comma).Append('"').Append(stated.Grant.WireName).Append("\":").Append(isList ? "[" : "");
            comma = ",";
            string inner = "";
            foreach (RoomTemplate template in stated.Values)
            {
                _json.Append(inner).Append('"');
                WriteText(stated.Grant, template);
                _json.Append('"');
                inner = ",";
            }

            _json.Append(isList ? "]" : "");
        }
    }

    private void WriteText(Grant grant, RoomTemplate template)
    {
        bool isDeployment = grant == GrantTable.AgentEndpointDeployment && !template.IsConstant;
        if (isDeployment)
        {
            Add(PayloadPartKind.BeginRoom, CSharpLiteral.Format(Encoding.UTF8.GetByteCount(template.Literal)));
        }

        for (int index = 0; index < template.Parts.Count; index++)
        {
            TemplatePart part = template.Parts[index];
            if (part.IsHole && isDeployment)
            {
                Add(PayloadPartKind.DeploymentHole, part.Text);
            }
            else if (part.IsHole)
            {
                Add(PayloadPartKind.Hole, part.Text, Following(template, index));
            }
            else
            {
                _json.Append(JsonLiteral.Escape(part.Text));
            }
        }

        if (isDeployment)
        {
            Add(PayloadPartKind.EndDeployment, template.Text);
        }
    }

    private void WriteRoom(Grant grant, RoomTemplate? template, ref string comma, bool isWholeName = false)
    {
        if (template is null)
        {
            return;
        }

        _json.Append(comma).Append('"').Append(grant.WireName).Append("\":\"");
        comma = ",";
        bool counts = !template.IsConstant && !isWholeName;
        if (counts)
        {
            Add(PayloadPartKind.BeginRoom, CSharpLiteral.Format(Encoding.UTF8.GetByteCount(template.Literal)));
        }

        for (int index = 0; index < template.Parts.Count; index++)
        {
            TemplatePart part = template.Parts[index];
            if (part.IsHole)
            {
                Add(isWholeName ? PayloadPartKind.RoomName : PayloadPartKind.Hole, part.Text, Following(template, index));
            }
            else
            {
                _json.Append(JsonLiteral.Escape(part.Text));
            }
        }

        if (counts)
        {
            Add(PayloadPartKind.EndRoom, template.Text);
        }

        _json.Append('"');
    }

    private void WriteIdentity(PolicyModel policy)
    {
        if (FactoryParameters.IsIdentityOptional(policy))
        {
            Add(PayloadPartKind.OptionalIdentity, FactoryParameters.Identity);
            return;
        }

        _json.Append(",\"sub\":\"");
        Add(PayloadPartKind.Identity, FactoryParameters.Identity);
        _json.Append('"');
    }

    /// <summary>The text between a hole and the next one. Text after the last hole cannot shift into another value.</summary>
    private static string Following(RoomTemplate template, int hole)
        => hole + 2 < template.Parts.Count && !template.Parts[hole + 1].IsHole ? template.Parts[hole + 1].Text : "";

    private void Add(PayloadPartKind kind, string text, string following = "")
    {
        Flush();
        _parts.Add(new PayloadPart(kind, text, following));
    }

    private void Flush()
    {
        if (_json.Length > 0)
        {
            _parts.Add(new PayloadPart(PayloadPartKind.Json, _json.ToString()));
            _json.Clear();
        }
    }

    private static RoomTemplate RoomTemplateOf(string parameter)
        => new(parameter, new[] { new TemplatePart(parameter, IsHole: true) }.ToEquatableArray(), Fault: null);

    /// <summary>The last multiple of three that does not cut a character in two.</summary>
    private static int CutBefore(byte[] utf8)
    {
        int cut = utf8.Length - (utf8.Length % 3);
        while (cut < utf8.Length && (utf8[cut] & 0xC0) == 0x80)
        {
            cut -= 3;
        }

        return cut;
    }

    private static string Base64Url(byte[] bytes, int length)
        => Convert.ToBase64String(bytes, 0, length).Replace('+', '-').Replace('/', '_');
}
