package clientcacheunbounded.bad_tenantrouter;

/** Where each tenant's data lives. */
class TenantSettings {
  String uri(String tenant) {
    return "mongodb://localhost:27017/" + tenant;
  }
}
