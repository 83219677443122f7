using System.Buffers.Text;
using System.Text;
using GrantGen;

TokenSigner signer = new("devkey", "secret");
PolicyGrants? last = null;
while (true)
{
    PolicyGrants grants = ViewerPolicy.Grants;
    if (grants != last)
    {
        string claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(ViewerPolicy.CreateToken(signer, "user123").Split('.')[1]));
        Console.WriteLine($"process {Environment.ProcessId}, {grants.Ttl}, own metadata {grants.CanUpdateOwnMetadata}: {claims}");
    }

    last = grants;
    await Task.Delay(50);
}
