namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1003: the lifetime of a token is malformed or not positive.</summary>
public class GG1003Tests
{
    [Theory]
    [InlineData("{|GG1003:Ttl = \"\"|}")]
    [InlineData("{|GG1003:Ttl = \"h\"|}")]
    [InlineData("{|GG1003:Ttl = \"1\"|}")]
    [InlineData("{|GG1003:Ttl = \"1 h\"|}")]
    [InlineData("{|GG1003:Ttl = \" 1h\"|}")]
    [InlineData("{|GG1003:Ttl = \"1H\"|}")]
    [InlineData("{|GG1003:Ttl = \"1h30m\"|}")]
    [InlineData("{|GG1003:Ttl = \"1.5h\"|}")]
    [InlineData("{|GG1003:Ttl = \"0s\"|}")]
    [InlineData("{|GG1003:Ttl = \"-5m\"|}")]
    [InlineData("{|GG1003:Ttl = \"1w\"|}")]
    [InlineData("{|GG1003:Ttl = \"24856d\"|}")]
    [InlineData("{|GG1003:Ttl = \"٣h\"|}")]
    [InlineData("{|GG1003:Ttl = \"9223372036854775807d\"|}")]
    [InlineData("{|GG1003:Ttl = \"99999999999999999999s\"|}")]
    [InlineData("Ttl = \"90s\"")]
    [InlineData("Ttl = \"15m\"")]
    [InlineData("Ttl = \"1h\"")]
    [InlineData("Ttl = \"007s\"")]
    [InlineData("Ttl = null")]
    public async Task Ttl(string argument) => await DeclarationTest.Verify(argument);
}
